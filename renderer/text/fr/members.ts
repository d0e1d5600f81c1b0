export const members = {
  title: 'Communauté',
  unknown: 'Personne inconnue',
  picker: {
    placeholder: 'Nom, courriel ou structure',
    none: 'Personne de ce nom',
    add: 'Ajouter «\u00A0{{name}}\u00A0»',
    added: '{{name}} entre dans l’annuaire',
  },
} as const
