"""Sums that several scripts need."""


def by_customer(orders: list) -> dict:
    totals: dict = {}
    for order in orders:
        customer = order["customer"]
        totals[customer] = totals.get(customer, 0) + order["amount"]
    return totals
