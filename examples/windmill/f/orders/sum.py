from f.lib.totals import by_customer


def main(orders: list, minimum: float = 0):
    totals = by_customer(orders)
    return {name: total for name, total in totals.items() if total >= minimum}
