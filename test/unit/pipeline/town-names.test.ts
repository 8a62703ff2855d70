import { describe, expect, it } from 'vitest';
import { searchedNames } from '../../../src/pipeline/town-names';

const namesOf = (name: string, ...alternateNames: string[]) => [...searchedNames(name, alternateNames).values()];

describe('the names a town is searched by', () => {
  it('are the main one, then those in Latin, Greek and Cyrillic', () => {
    expect(namesOf('Athens', 'Athen', 'Αθήνα', 'Афины', '雅典', 'أثينا', 'Աթենք')).toEqual(['Athens', 'Athen', 'Αθήνα', 'Афины']);
  });

  it('are no codes of airports, no other script spelled out and no mixture of scripts', () => {
    expect(namesOf('Tampere', 'TMP', 'tan pei lei', 'Tаmpеre', 'Tammerfors')).toEqual(['Tampere', 'Tammerfors']);
    expect(namesOf('The Hague', "'s-Gravenhage", 'den Haag')).toEqual(['The Hague', "'s-Gravenhage", 'den Haag']);
  });

  it('differ in their letters: what differs from the main name in accents, spaces or signs alone is left out', () => {
    expect(namesOf('Łódź', 'Lodz', "Lodz'", 'LODZ', 'Lò-dz', 'Лодзь')).toEqual(['Łódź', 'Лодзь']);
    expect(namesOf('Sankt Gallen', 'Sankt-Gallen', 'SanktGallen', 'St. Gallen')).toEqual(['Sankt Gallen', 'St. Gallen']);
  });

  it('are written with the accents of the one language that has them', () => {
    expect(namesOf('Vienna', 'Becs', 'Bécs', 'Wien')).toEqual(['Vienna', 'Bécs', 'Wien']);
  });

  it('are written without accents where languages differ in them', () => {
    expect(namesOf('Rome', 'Roma', 'Róma', 'Rōma')).toEqual(['Rome', 'Roma']);
  });

  it('hold nothing that the file would take for two', () => {
    expect(namesOf('Biel', 'Biel|Bienne', 'Bienne')).toEqual(['Biel', 'Bienne']);
  });
});
