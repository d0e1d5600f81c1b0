export const letterLook = {} as const
