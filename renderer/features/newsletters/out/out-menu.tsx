/** All the ways out of the workspace. */
export function OutMenu() {
  return null
}
