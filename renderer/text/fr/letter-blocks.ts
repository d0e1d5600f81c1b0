export const letterBlocks = {} as const
