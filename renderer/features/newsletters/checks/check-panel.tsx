/** What is left to put right before the letter leaves. */
export function CheckPanel() {
  return null
}
