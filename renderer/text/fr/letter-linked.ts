export const letterLinked = {} as const
