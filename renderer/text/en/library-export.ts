export const libraryExport = {} as const
