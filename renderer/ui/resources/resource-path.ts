/** Where a resource of the library is seen. */
export function resourcePath(id: string): string {
  return `/ressources?${new URLSearchParams({ ressource: id })}`
}
