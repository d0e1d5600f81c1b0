export const members = {
  title: 'Communauté',
} as const
