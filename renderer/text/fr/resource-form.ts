export const resourceForm = {} as const
