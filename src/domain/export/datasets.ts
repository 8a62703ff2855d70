import { indicatorById, type PublishedIndicatorId } from '../indicators';

/** Ids of the data sources to credit for an indicator: skills by country are another data set of Eurostat than those by region. */
export function datasetsOf(id: PublishedIndicatorId): readonly string[] {
  const { dataset } = indicatorById(id);
  return id === 'digital-skills' ? [dataset, 'isoc_sk_dskl_i21'] : [dataset];
}
