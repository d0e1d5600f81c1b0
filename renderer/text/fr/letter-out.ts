export const letterOut = {} as const
