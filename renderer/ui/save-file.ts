const releaseMs = 60_000

/** Hands a file to the system's downloads, where the person or the shell says where it goes. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // The download reads the address after this turn: it is let go once that is surely over.
  setTimeout(() => URL.revokeObjectURL(address), releaseMs)
}
