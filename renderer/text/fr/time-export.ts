export const timeExport = {
  action: 'Exporter',
  title: { time: 'Exporter le temps', statement: 'Exporter le relevé' },
  text: {
    time: 'Le fichier donne les durées exactes et, à côté, les durées arrondies. L’arrondi ne change pas vos heures.',
    statement:
      'Le fichier donne les durées exactes et, à côté, les durées arrondies. L’arrondi ne change ni vos heures ni l’empreinte.',
  },
  rounding: 'Arrondi',
  none: 'Aucun',
  minutes: '{{count}}\u00A0min',
  way: 'Sens',
  ways: { nearest: 'Au plus près', up: 'Au-dessus', down: 'En dessous' },
  of: 'Appliqué à',
  ofs: { entry: 'Chaque ligne', day: 'Chaque jour' },
  format: 'Fichier',
  xlsx: 'Classeur XLSX',
  csvFrench: 'CSV français',
  csvInternational: 'CSV international',
  about: {
    xlsx: 'Une feuille par vue, de vraies dates et durées.',
    csvFrench: 'Point-virgule, virgule décimale, JJ/MM/AAAA.',
    csvInternational: 'Virgule, point décimal, AAAA-MM-JJ.',
  },
  save: 'Exporter le fichier',
  saved: 'Le fichier {{name}} est prêt.',
  working: 'Le fichier se prépare…',
  pickedTotals: 'Un relevé en totaux n’a pas de lignes\u00A0: l’arrondi se fait par jour.',
} as const
