export const timer = {
  title: 'Minuteur',
} as const
