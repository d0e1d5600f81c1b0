/** What was undone, said plainly: one sentence per writing operation of the contract. */
export const history = {
  undone: {
    ritualCreate: 'Création annulée\u00A0: le rituel est dans la corbeille.',
    ritualUpdate: 'Modification annulée\u00A0: le rituel est comme avant.',
    ritualRemove: 'Suppression annulée\u00A0: le rituel est de retour.',
    ritualRestore: 'Restauration annulée\u00A0: le rituel retourne à la corbeille.',
    occurrenceMove: 'Déplacement annulé\u00A0: la date est à sa place d’avant.',
    occurrenceCancel: 'La date n’est plus annulée.',
    occurrenceReset: 'La date retrouve le changement qu’elle avait.',
    import: 'Import annulé\u00A0: le calendrier est comme avant.',
    memberCreate: 'Ajout annulé\u00A0: la personne n’est plus dans l’équipe.',
    memberUpdate: 'Modification annulée\u00A0: la personne est comme avant.',
    workspaceUpdate: 'Réglage annulé\u00A0: l’espace est comme avant.',
    undo: 'C’est rétabli.',
    other: 'C’est annulé.',
  },
} as const
