import type { ExportScope } from '../../../../preload/contract/references'
import type { Resource } from '../../../../preload/contract/resource-shapes'
import { readResources } from '../../../database/resources'
import { selectResources } from '../../../database/select-resources'
import type { WorkspaceFile } from '../../../database/workspace-file'

/** What goes out: the resources named, in that order, or those a filter keeps; none of the trash. */
export function outgoingResources(
  file: WorkspaceFile,
  { ids, filter, today }: ExportScope,
): Resource[] {
  const wanted = ids ?? selectResources(file, filter ?? { text: '' }, today).map(({ id }) => id)
  return readResources(file.database, wanted).filter(({ deletedAt }) => deletedAt === null)
}
