/** A file whose name says that it is a table; its columns are then asked for. */
export function isTable({ name }: { name: string }): boolean {
  return /\.(csv|tsv|tab)$/i.test(name)
}
