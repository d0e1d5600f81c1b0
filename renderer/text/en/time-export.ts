export const timeExport = {
  action: 'Export',
  title: { time: 'Export the time', statement: 'Export the statement' },
  text: {
    time: 'The file gives exact durations and, beside them, rounded ones. Rounding does not change your hours.',
    statement:
      'The file gives exact durations and, beside them, rounded ones. Rounding changes neither your hours nor the hash.',
  },
  rounding: 'Rounding',
  none: 'None',
  minutes: '{{count}} min',
  way: 'Way',
  ways: { nearest: 'Nearest', up: 'Up', down: 'Down' },
  of: 'Applied to',
  ofs: { entry: 'Each line', day: 'Each day' },
  format: 'File',
  xlsx: 'XLSX workbook',
  csvFrench: 'French CSV',
  csvInternational: 'International CSV',
  about: {
    xlsx: 'A sheet a view, real dates and durations.',
    csvFrench: 'Semicolons, decimal commas, DD/MM/YYYY.',
    csvInternational: 'Commas, decimal points, YYYY-MM-DD.',
  },
  save: 'Export the file',
  saved: 'The file {{name}} is ready.',
  working: 'The file is being prepared…',
  pickedTotals: 'A statement in totals has no lines: rounding is by day.',
} as const
