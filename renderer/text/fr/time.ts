export const time = {
  title: 'Temps',
} as const
