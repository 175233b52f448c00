export async function benchPage(): Promise<object> {
  return {};
}
