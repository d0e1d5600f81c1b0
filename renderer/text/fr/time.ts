export const time = {
  title: 'Temps',
  natures: {
    facilitation: 'Animation',
    administrative: 'Administratif',
  },
  /** Names of the starter categories; a person may give them others. */
  categories: {
    preparation: 'Préparation',
    facilitation: 'Animation de rencontre',
    debrief: 'Débriefing',
    followUp: 'Suivi individuel',
    newsletter: 'Lettre',
    forum: 'Forum',
    monitoring: 'Veille',
    moderation: 'Modération',
    membership: 'Inscriptions et membres',
    reporting: 'Compte rendu et reporting',
    tools: 'Outils',
    travel: 'Déplacement',
    training: 'Formation',
    pairCoordination: 'Coordination du binôme',
  },
  unknownCategory: 'Catégorie inconnue',
} as const
