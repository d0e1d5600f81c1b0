import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Resource } from '../../../../preload/contract/resource-shapes'
import { Id } from '../../../../preload/contract/shapes'
import { api, client } from '../../../api/client'
import { Drawer } from '../../../ui/form/drawer'
import { DrawerForm } from '../../../ui/form/drawer-form'
import { useWrite } from '../../../ui/use-write'
import { AlikeNote } from './alike-note'
import { ResourceFields } from './resource-fields'
import { emptyForm, formOf, type ResourceForm } from './resource-form'
import classes from './resource-form.module.css'
import { useResourceForm } from './use-resource-form'

/** What stands for an id in the address while a resource is being written by hand. */
export const newResource = 'nouvelle'

interface EditResourceDrawerProps {
  /** Of the resource, or `newResource`. */
  id: string
  /** Where what is written by hand goes. */
  collectionId?: string
  onClose: () => void
  /** Once saved; where it is left out, the drawer closes. */
  onSaved?: (id: string) => void
}

type Fields = Omit<Parameters<typeof client.resources.update>[0], 'id'> & { title: string }

/** The fields of a resource, over the list. */
export function EditResourceDrawer(props: EditResourceDrawerProps) {
  const { id, collectionId, onClose, onSaved } = props
  const { t } = useTranslation()
  const write = useWrite()
  const isNew = id === newResource
  const { data, isError } = useQuery(
    api.resources.get.queryOptions({
      input: { id },
      enabled: !isNew && Id.safeParse(id).success,
      retry: false,
    }),
  )
  const save = async (fields: Fields) => {
    const { title } = fields
    const written = await write(
      isNew
        ? {
            run: () => client.resources.create(fields),
            done: t('resourceForm.done.created', { title }),
          }
        : {
            run: () => client.resources.update({ id, ...fields }),
            done: t('resourceForm.done.saved', { title }),
          },
    )
    if (written === null) return false
    if (onSaved) onSaved(written.resource.id)
    else onClose()
    return true
  }
  const title = isNew ? t('resourceForm.form.newTitle') : t('resourceForm.form.editTitle')
  const inCollection = { ...emptyForm, collectionIds: collectionId ? [collectionId] : [] }
  return (
    <Drawer key={id} title={title} onClose={onClose}>
      {isNew && <Body name="new" basedOn="" initial={inCollection} isNew onSave={save} />}
      {isError && <p className={classes['gone']}>{t('resourceForm.panel.goneText')}</p>}
      {!isNew && data && (
        <Body name={id} basedOn={basisOf(data)} initial={formOf(data)} onSave={save} />
      )}
    </Drawer>
  )
}

/** Tags and collections change without the resource itself being written. */
function basisOf({ updatedAt, tags, collectionIds }: Resource): string {
  return JSON.stringify([updatedAt, tags, collectionIds])
}

interface BodyProps {
  name: string
  basedOn: string
  initial: ResourceForm
  isNew?: boolean
  /** False when it could not be written. */
  onSave: (fields: Fields) => Promise<boolean>
}

function Body({ name, basedOn, initial, isNew = false, onSave }: BodyProps) {
  const { t } = useTranslation()
  const state = useResourceForm(name, basedOn, initial)
  const submit = async () => {
    const { fields } = state.check()
    if (!fields) return 'invalid'
    const isSaved = await onSave(fields)
    if (isSaved) state.forget()
    return 'done'
  }
  return (
    <DrawerForm
      issueCount={Object.keys(state.issues).length}
      isDraft={state.isDraft}
      onAfresh={state.startAfresh}
      submitLabel={isNew ? t('resourceForm.form.create') : t('resourceForm.form.save')}
      onSubmit={submit}
    >
      {isNew && <AlikeNote form={state.form} />}
      <ResourceFields state={state} />
    </DrawerForm>
  )
}
