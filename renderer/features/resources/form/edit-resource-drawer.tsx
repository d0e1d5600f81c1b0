import { useTranslation } from 'react-i18next'
import { Drawer } from '../../../ui/form/drawer'

/** The fields of a resource, over the list. */
export function EditResourceDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Drawer key={id} title={t('resourceForm.form.editTitle')} onClose={onClose}>
      {null}
    </Drawer>
  )
}
