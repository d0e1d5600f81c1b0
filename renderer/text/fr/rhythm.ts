export const rhythm = {
  title: 'Rythme',
} as const
