export const resourceForm = {
  adding: { title: 'Ajouter des ressources' },
  form: { editTitle: 'Modifier la ressource' },
  panel: {
    name: 'Fiche de la ressource',
    gone: 'Cette ressource n’est plus là',
    goneText: 'Elle est peut-être dans la corbeille.',
  },
} as const
