export const letterStudio = {} as const
