import type { WhiteSpaceAnswer } from '../../../domain/contract/white-space.ts';
import type { Matrix } from '../../core/white-space/matrix.ts';
import { useLook } from '../../shell/settings.tsx';
import { Sum } from './matrix-row.tsx';

/** Whether a product is the first of its family: a line stands before it. */
function opens({ products }: Matrix, at: number): string {
  return at === 0 || products[at - 1]?.family !== products[at]?.family ? 'first-of-family' : '';
}

/** The families over their products. */
export function MatrixHead({ matrix }: { matrix: Matrix }) {
  const t = useLook().texts.whiteSpace;
  return (
    <thead>
      <tr>
        <th rowSpan={2} className="corner" scope="col">
          {t.members(matrix.rows.length)}
        </th>
        {matrix.families.map(({ family, products }) => (
          <th
            key={family ?? ''}
            colSpan={products}
            scope="colgroup"
            className="first-of-family"
            title={family ?? t.noFamily}
          >
            <div className="clip">{family ?? t.noFamily}</div>
          </th>
        ))}
        <th className="first-of-family" />
      </tr>
      <tr>
        {matrix.products.map((product, at) => (
          <th key={product.id} scope="col" className={opens(matrix, at)} title={product.name}>
            <div className="two-lines">{product.name}</div>
          </th>
        ))}
        <th scope="col" className="num first-of-family" title={t.expectedHint}>
          {t.expected}
        </th>
      </tr>
    </thead>
  );
}

/** What each product, and the whole group, is expected to bring. */
export function MatrixFoot({ matrix, answer, height }: { matrix: Matrix; answer: WhiteSpaceAnswer; height: number }) {
  const t = useLook().texts.whiteSpace;
  return (
    <tfoot>
      <tr style={{ height }}>
        <th scope="row" className="ws-total">
          {t.total}
        </th>
        {matrix.products.map((product, at) => (
          <td key={product.id} className={`num ${opens(matrix, at)}`}>
            <Sum totals={product.totals} currency={answer.currency} />
          </td>
        ))}
        <td className="num first-of-family">
          <Sum totals={answer.totals} currency={answer.currency} />
        </td>
      </tr>
    </tfoot>
  );
}
