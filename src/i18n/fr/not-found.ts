import type en from '../en/not-found';

export default {
  title: 'Page introuvable',
  text: 'Il n’y a rien à cette adresse. Elle a peut-être changé, ou contient une faute de frappe.',
  home: 'Ouvrir la carte et la liste des pôles',
} satisfies Record<keyof typeof en, string>;
