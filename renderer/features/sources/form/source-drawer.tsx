import { useTranslation } from 'react-i18next'
import type { Source } from '../../../../preload/contract/sources'
import { client } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { Drawer } from '../../../ui/form/drawer'
import { DrawerForm } from '../../../ui/form/drawer-form'
import { useAnimators } from '../../../ui/time/use-animators'
import { useWrite } from '../../../ui/use-write'
import { SourceFields } from './source-fields'
import { emptyForm, formOf } from './source-form'
import { useSourceForm } from './use-source-form'

interface SourceDrawerProps {
  /** Null for a new one. */
  source: Source | null
  onClose: () => void
  onSaved: (id: string) => void
}

/** The fields of a source, new or known, over the list. */
export function SourceDrawer({ source, onClose, onSaved }: SourceDrawerProps) {
  const { t } = useTranslation()
  const { today } = useClock()
  const { ownId } = useAnimators()
  const write = useWrite()
  const state = useSourceForm(
    source?.id ?? 'new',
    source?.updatedAt ?? '',
    source === null ? emptyForm(today, ownId) : formOf(source),
  )
  const save = async () => {
    const { fields } = state.check()
    if (!fields) return 'invalid'
    const { name } = fields
    const saved = await write({
      run: () =>
        source === null
          ? client.sources.create(fields)
          : client.sources.update({ id: source.id, ...fields }),
      done: t(source === null ? 'sources.created' : 'sources.saved', { name }),
    })
    if (!saved) return 'invalid'
    state.forget()
    onSaved(saved.source.id)
    return 'done'
  }
  const isNew = source === null
  return (
    <Drawer title={t(isNew ? 'sources.newTitle' : 'sources.editTitle')} onClose={onClose}>
      <DrawerForm
        issueCount={Object.keys(state.issues).length}
        isDraft={state.isDraft}
        onAfresh={state.startAfresh}
        submitLabel={t(isNew ? 'sources.add' : 'sources.save')}
        onSubmit={save}
      >
        <SourceFields state={state} isKnown={!isNew} />
      </DrawerForm>
    </Drawer>
  )
}
