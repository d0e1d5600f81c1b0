import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import type { WorkspaceKind } from '../../../preload/contract/workspace'
import { act, type Writing } from '../../database/action'
import { createWorkspaceFile, openWorkspaceFile } from '../../database/open'
import { devices, people, workspaces } from '../../database/schema'
import type { HostPowers } from '../../host'
import { extension, fileNameFor } from '../../rules/file-name'
import { fail } from '../../rules/failure'
import { deviceFor } from './device'

export interface Founding {
  kind: WorkspaceKind
  name: string
  subtitle: string
  timeZone: string
  isSample: boolean
  /** Names of the team; an empty one is left out. */
  authorName: string
  pairName: string
}

/** People a new workspace starts with, by the part they play; null where no name was given. */
export interface FoundingTeam {
  authorId: string | null
  pairId: string | null
}

/**
 * Makes a workspace file with what it starts with, and gives its path. It grows under another
 * name and takes its own once complete, so that a crash leaves no half-made workspace.
 */
export async function foundWorkspace(
  host: HostPowers,
  path: string,
  founding: Founding,
  fill: (writing: Writing, team: FoundingTeam) => void,
): Promise<void> {
  if (existsSync(path)) fail('FILE_EXISTS')
  const partial = `${path}.partial`
  rmSync(partial, { force: true })
  createWorkspaceFile(partial)
  try {
    await writeFoundation(host, partial, path, founding, fill)
    renameSync(partial, path)
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${partial}${suffix}`, { force: true })
    throw error
  }
}

async function writeFoundation(
  host: HostPowers,
  partial: string,
  path: string,
  founding: Founding,
  fill: (writing: Writing, team: FoundingTeam) => void,
): Promise<void> {
  const viewingFolder = join(host.dataFolder, 'viewing')
  const file = await openWorkspaceFile({
    path: partial,
    viewingFolder,
    backUp: () => Promise.resolve(),
  })
  try {
    const id = uuidv7()
    const device = deviceFor(host, id, path, () => false)
    const authorId = founding.authorName === '' ? null : uuidv7()
    file.identity = { deviceId: device.id, authorId }
    act(file, 'workspace.create', (writing) => {
      const { database, at } = writing
      const lifetime = { createdAt: at, updatedAt: at }
      const { kind, name, subtitle, timeZone, isSample, authorName, pairName } = founding
      database
        .insert(workspaces)
        .values({
          id,
          kind,
          name,
          subtitle,
          timeZone,
          modeWords: 'presentiel',
          isSample,
          ...lifetime,
        })
        .run()
      if (authorId !== null) {
        database
          .insert(people)
          .values({ id: authorId, name: authorName, role: 'animator', ...lifetime })
          .run()
      }
      const pairId = pairName === '' ? null : uuidv7()
      if (pairId !== null) {
        database
          .insert(people)
          .values({ id: pairId, name: pairName, role: 'pair', ...lifetime })
          .run()
      }
      database
        .insert(devices)
        .values({
          id: device.id,
          publicKey: device.newPublicKey ?? '',
          personId: authorId,
          ...lifetime,
        })
        .run()
      fill(writing, { authorId, pairId })
    })
  } finally {
    file.close()
  }
}

/** A path in a folder for a new workspace of that name: the name itself, or with a number after it. */
export function freePath(folder: string, community: string): string {
  if (!isAbsolute(folder)) fail('PATH_NOT_ABSOLUTE')
  makeFolder(folder)
  const base = fileNameFor(community)
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${base}${count === 1 ? '' : ` ${count}`}${extension}`)
    if (!existsSync(path)) return path
  }
}

/** Makes a folder and those above it, one by one: Node's recursive call never returns under /proc. */
function makeFolder(folder: string): void {
  const above = dirname(folder)
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) fail('FOLDER_NOT_FOUND')
    return
  }
  if (above === folder) fail('FOLDER_NOT_FOUND')
  makeFolder(above)
  try {
    mkdirSync(folder)
  } catch (error) {
    fail('FOLDER_NOT_WRITABLE', undefined, { cause: error })
  }
}
