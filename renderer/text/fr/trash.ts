export const trash = {
  title: 'Corbeille',
  lead_one: '{{count}} élément, gardé jusqu’à ce que vous le restauriez.',
  lead_many: '{{count}} éléments, gardés jusqu’à ce que vous les restauriez.',
  lead_other: '{{count}} éléments, gardés jusqu’à ce que vous les restauriez.',
  rituals: 'Rituels',
  sessions: 'Séances',
  people: 'Personnes',
  thrown: 'Supprimé le {{date}} à {{time}}',
  restore: 'Restaurer',
  restoreNamed: 'Restaurer « {{title}} »',
  restored: '« {{title}} » est de retour',
  emptyTitle: 'Rien à repêcher',
  emptyText:
    'Ce que vous supprimez arrive ici avec tout ce qui s’y rattache, et se restaure d’un clic.',
  toRituals: 'Voir les rituels',
} as const
