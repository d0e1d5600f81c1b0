/** Whether somebody is still of the community on a day: they have not left on it or before. */
export function isPresent({ leftOn }: { leftOn: string | null }, today: string): boolean {
  return leftOn === null || leftOn > today
}
