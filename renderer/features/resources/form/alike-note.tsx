import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ResourceAddress } from '../../../../preload/contract/resource-shapes'
import { api } from '../../../api/client'
import classes from './resource-form.module.css'
import type { ResourceForm } from './resource-form'

const restMs = 300
const longestTitle = 1000

/** While a resource is written by hand: what of it the library has already. */
export function AlikeNote({ form }: { form: ResourceForm }) {
  const { t } = useTranslation()
  const { title, address, doi, isbn, creators } = form
  const [known] = useDebouncedValue({ title, address, doi, isbn, creators }, restMs)
  const named = known.title.trim()
  const { data = [] } = useQuery(
    api.duplicates.like.queryOptions({
      input: {
        creators: known.creators,
        ...(named !== '' && named.length <= longestTitle && { title: named }),
        ...(ResourceAddress.safeParse(known.address).success && { address: known.address }),
        ...(known.doi.length <= 300 && { doi: known.doi }),
        ...(known.isbn.length <= 40 && { isbn: known.isbn }),
      },
      placeholderData: (last) => last,
      retry: false,
    }),
  )
  return (
    <div role="status">
      {data.length > 0 && (
        <ul className={classes['alike']}>
          {data.map(({ resource, reasons }) => (
            <li key={resource.id}>
              {t('resourceForm.adding.known', {
                why: reasons.map((reason) => t(`resourceForm.reasons.${reason}`)).join(', '),
              })}{' '}
              <Link to={`/ressources?ressource=${resource.id}`}>{resource.title}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
