const storageKey = 'veillee.key'

/**
 * The secret of the browser host. It comes in the fragment of the first address, which no request
 * carries; it leaves the address bar at once and stays with this tab.
 */
export function takeSecret(): string | null {
  const { hash, pathname } = window.location
  const given = /^#key=([\w-]+)$/.exec(hash)?.[1]
  if (given === undefined) return sessionStorage.getItem(storageKey)
  sessionStorage.setItem(storageKey, given)
  window.history.replaceState(null, '', pathname)
  return given
}
