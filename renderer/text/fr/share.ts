export const share = {
  title: 'Part du présentiel',
} as const
