import { identity, kexue } from '../../src/claim.ts';
import { nets } from '../../src/draw/net.ts';
import { applied, type Matrix } from '../../src/models/embedding.ts';
import { scaled, squaredNorm, type Vector } from '../../src/models/euclidean.ts';
import { pulledBack, transposed } from '../../src/models/perceptron.ts';
import { outer } from '../../src/models/tensor.ts';
import { gradients, type Seen } from '../../src/models/two-gradients.ts';
import { all, equalVectors, every } from '../../src/statement.ts';

const product = (A: Matrix, B: Matrix): Matrix => transposed(transposed(B).map((column) => applied(A, column)));

/** xᵀ A B C, as a row. */
const row = (x: Vector, ...factors: readonly Matrix[]): Vector => factors.reduce((y, A) => pulledBack(A, y), x);

const form = ({ h, onW, W, J }: Seen, onX: Vector, G = transposed(onW)) =>
  all({
    '(11)': equalVectors(product(G, product(W, J)).flat(), outer(h, onX)),
    '(12)': equalVectors(row(h, G, W, J), scaled(squaredNorm(h), onX)),
  });

export default identity({
  title: {
    en: 'As matrices: h ∇ₓf = ∇_W f · W · J, the gradient of W shaped as its transpose; and from the left by hᵀ',
    zh: '矩阵形式：h ∇ₓf = ∇_W f · W · J，梯度的形状取转置；再左乘 hᵀ',
  },
  statement: String.raw`h_t\,\nabla_x f = (\nabla_{W_t} f)\,W_t J_t,\qquad \|h_t\|^2\,\nabla_x f = h_t^{\mathsf T} (\nabla_{W_t} f)\, W_t J_t,\qquad \nabla_{W_t} f \in \mathbb R^{n_t\times n_{t+1}},\ \nabla_x f \in \mathbb R^{1\times d}`,
  source: kexue(8796, 'matrix-form', 'section 2, eqs. (11), (12), in the declared shapes'),
  forAll: { net: nets() },
  conclude: ({ net }) => {
    const g = gradients(net);
    return every(g.layers, (layer) => form(layer, g.onX))!;
  },
  failsIf: {
    'the gradient has the shape of W': {
      forAll: { net: nets({ width: [2, 2], depth: [1, 2] }) },
      conclude: ({ net }) => {
        const g = gradients(net);
        return every(g.layers, (layer) => form(layer, g.onX, layer.onW))!;
      },
    },
    'the length of h is not squared': {
      conclude: ({ net }) => {
        const { onX, layers } = gradients(net);
        const { h, onW, W, J } = layers[0]!;
        return equalVectors(row(h, transposed(onW), W, J), onX);
      },
    },
    'the Jacobian is left out': {
      forAll: { net: nets({ width: [2, 2], depth: [2, 2] }) },
      conclude: ({ net }) => {
        const { onX, layers } = gradients(net);
        const { h, onW, W } = layers[1]!;
        return equalVectors(row(h, transposed(onW), W), scaled(squaredNorm(h), onX));
      },
    },
  },
});
