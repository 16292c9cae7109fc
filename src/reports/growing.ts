/** Typed arrays that grow while rows come in. */
type NumberArray = Float64Array | Uint32Array | Int32Array;

export class Growing<A extends NumberArray> {
  #array: A;
  length = 0;

  constructor(private readonly make: (length: number) => A) {
    this.#array = make(1024);
  }

  push(value: number): void {
    if (this.length === this.#array.length) {
      const larger = this.make(this.#array.length * 2);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.length++] = value;
  }

  get(index: number): number {
    return this.#array[index];
  }

  set(index: number, value: number): void {
    this.#array[index] = value;
  }

  /** The values so far, without the spare room. */
  done(): A {
    return this.#array.slice(0, this.length) as A;
  }
}

export const growingFloats = () => new Growing((length) => new Float64Array(length));
export const growingCodes = () => new Growing((length) => new Uint32Array(length));
