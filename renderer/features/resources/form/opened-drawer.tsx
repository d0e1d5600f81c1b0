import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useAddress } from '../../../ui/use-address'
import { EditResourceDrawer } from './edit-resource-drawer'

interface OpenedDrawerProps {
  /** Where what is written by hand goes. */
  collectionId?: string
}

/** The form the address asks for: ?modifier= a resource, or a new one. */
export function OpenedDrawer({ collectionId }: OpenedDrawerProps) {
  const { search, change } = useAddress<'modifier' | 'ressource'>()
  const id = search.get('modifier')
  const isReadOnly = useReadOnly()
  if (id === null || isReadOnly) return null
  return (
    <EditResourceDrawer
      id={id}
      {...(collectionId !== undefined && { collectionId })}
      onClose={() => change({ modifier: '' })}
      onSaved={(saved) => change({ modifier: '', ressource: saved })}
    />
  )
}
