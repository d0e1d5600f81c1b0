export const letterImages = {} as const
