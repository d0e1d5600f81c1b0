export const statements = {
  title: 'Relevés',
} as const
