/** Opens WhatsApp with a text ready to be sent; whether it is, only the sender decides. `phone` is `+62…`. */
export function whatsappLink(phone: string, text: string) {
  return `https://wa.me/${phone.replace(/\D/g, "")}?text=${encodeURIComponent(text)}`;
}
