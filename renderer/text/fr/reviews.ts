export const reviews = {
  title: 'Relevés reçus',
} as const
