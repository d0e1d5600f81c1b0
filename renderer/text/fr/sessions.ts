export const sessions = {
  title: 'Séances',
} as const
