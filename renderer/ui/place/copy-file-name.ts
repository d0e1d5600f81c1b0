const notInFileNames = /[\p{Cc}<>:"/\\|?*]+/gu

/** A name for a copy of a workspace made on a day, fit for every file system. */
export function copyFileName(community: string, day: string): string {
  const base = community.replace(notInFileNames, ' ').replace(/\s+/g, ' ').trim().slice(0, 80)
  return `${base} ${day}.veillee-db`.trim()
}

/** A file of that name in the folder of another file, in the manner of that file's system. */
export function besideFile(path: string, name: string): string {
  const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
  return `${path.slice(0, end + 1)}${name}`
}
