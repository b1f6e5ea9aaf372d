/** Makes something when it is first asked for: what writes dates and plurals takes milliseconds to make, each. */
export function whenAsked<Made>(make: () => Made): () => Made {
  let made: { is: Made } | null = null;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
}
