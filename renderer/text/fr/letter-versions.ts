export const letterVersions = {} as const
