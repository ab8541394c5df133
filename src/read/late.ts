/**
 * What is made when it is first asked for, and once: a start would wait for tables and patterns that most texts do not ask for. `make` should
 * give the same whenever it is called.
 */
export function late<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
