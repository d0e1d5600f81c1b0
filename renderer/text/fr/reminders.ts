export const reminders = {
  label: 'Rappel',
  asSettings: 'Selon les réglages',
  asSettingsNone: 'Selon les réglages (aucun)',
  asSettingsSome: 'Selon les réglages ({{before}})',
  atTheTime: 'À l’heure dite',
  before: '{{duration}} avant',
  forAll: 'Pour toutes les dates du rituel.',
  custom: 'Autre durée…',
  customLabel: 'Combien de temps avant',
  issue: 'Une durée de sept jours au plus, comme 20 min ou 2 h.',
  granted:
    'Il s’affiche parmi les notifications du système, tant qu’une fenêtre de Veillée est ouverte.',
  default:
    'Sans votre accord, il s’affiche dans la fenêtre de Veillée seulement, tant qu’elle est ouverte.',
  denied:
    'Les notifications de Veillée sont refusées sur ce poste\u00A0: il s’affiche dans sa fenêtre, tant qu’elle est ouverte.',
  unavailable:
    'Ce poste ne montre pas de notifications\u00A0: il s’affiche dans la fenêtre de Veillée, tant qu’elle est ouverte.',
  allow: 'Autoriser les notifications',
  region: 'Rappels',
  open: 'Voir la date',
  dismiss: 'Fermer le rappel\u00A0: {{title}}',
} as const
