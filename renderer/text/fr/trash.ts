export const trash = {
  title: 'Corbeille',
  lead_one: '{{count}} rituel, gardé jusqu’à ce que vous le restauriez.',
  lead_many: '{{count}} rituels, gardés jusqu’à ce que vous les restauriez.',
  lead_other: '{{count}} rituels, gardés jusqu’à ce que vous les restauriez.',
  thrown: 'Supprimé le {{date}} à {{time}}',
  restore: 'Restaurer',
  restoreNamed: 'Restaurer « {{title}} »',
  restored: '« {{title}} » est de retour',
  emptyTitle: 'Rien à repêcher',
  emptyText:
    'Ce que vous supprimez arrive ici avec ses dates et ses exceptions, et se restaure d’un clic.',
  toRituals: 'Voir les rituels',
} as const
