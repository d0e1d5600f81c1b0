export const letterChecks = {} as const
