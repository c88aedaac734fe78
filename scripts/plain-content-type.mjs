/**
 * Next hands over the type of what a route answers as a list of one, which its own compression takes for no type at all;
 * then a till on a slow line waits for megabytes that would be a tenth.
 * @param {import("node:http").ServerResponse} response
 */
export function plainContentType(response) {
  const { setHeader } = response;
  response.setHeader = (name, value) => {
    const isListOfOne = Array.isArray(value) && value.length === 1 && name.toLowerCase() === "content-type";
    return setHeader.call(response, name, isListOfOne ? value[0] : value);
  };
}
