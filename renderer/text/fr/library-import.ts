export const libraryImport = {} as const
